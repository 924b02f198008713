use super::Payload;
use crate::errors::Errors;
use crate::symbol::PAGE;

/// Where there is no room, an event gives way or waits.
pub(super) fn does_not_contradict_itself(payload: &Payload, errors: &mut Errors) {
    let args = &payload.args;
    if let (Some(_), Some(lossless)) = (&args.coalesce, &args.lossless) {
        let message = "where there is no room, an event that is `coalesce` gives way to the next one, and one that is \
                       `lossless` waits: leave one of the two";
        errors.at(lossless, message);
    }
}

/// What pages send reaches the core in order, and all of it.
pub(super) fn is_that_of_the_core(payload: &Payload, errors: &mut Errors) {
    let args = &payload.args;
    if args.from.as_ref().is_none_or(|from| *from != PAGE) {
        return;
    }
    for flag in [&args.keep_last, &args.coalesce, &args.lossless].into_iter().flatten() {
        let message = format!(
            "`{flag}` says how an event of the core reaches pages, and this one only pages send: remove it, or write \
             `from = both`"
        );
        errors.at(flag, message);
    }
}
