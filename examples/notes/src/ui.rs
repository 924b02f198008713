//! The pages. They are compiled in, so that the program is one file.
