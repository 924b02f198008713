//! Nothing is here: the tests stand beside this file, by promise.
