use super::Payload;
use crate::attr::args::Source;
use crate::errors::Errors;
use crate::payload::{Event, Kind};

/// Without capacity, a `coalesce` event is replaced by the next event, and a `lossless` event
/// waits.
pub(super) fn does_not_contradict_itself(payload: &Payload, errors: &mut Errors) {
    let Kind::Event(Event { args, .. }) = &payload.kind else { return };
    if let (Some(_), Some(lossless)) = (&args.coalesce, &args.lossless) {
        let message = "an event cannot be both `coalesce` and `lossless`; remove one of the two";
        errors.at(lossless, message);
    }
}

/// All events from pages are delivered to the backend, in order.
pub(super) fn is_only_for_the_backend(payload: &Payload, errors: &mut Errors) {
    let Kind::Event(Event { args, .. }) = &payload.kind else { return };
    if args.from != Source::Page {
        return;
    }
    for flag in [&args.keep_last, &args.coalesce, &args.lossless].into_iter().flatten() {
        let message = format!(
            "`{flag}` has no effect on an event that only pages send; remove it, or write \
             `from = both`"
        );
        errors.at(flag, message);
    }
}
