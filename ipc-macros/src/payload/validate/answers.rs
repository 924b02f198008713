use super::Payload;
use crate::errors::Errors;
use crate::types;

/// What a page answers a request with outlives the frame that it came in.
pub(super) fn are_owned_and_come_back(payload: &Payload, errors: &mut Errors) {
    for ty in [&payload.args.reply, &payload.args.error].into_iter().flatten() {
        let found = types::look(ty);
        for reference in &found.references {
            let message = "an answer owns its data: write `String` for `&str`, `Vec<T>` for `&[T]`";
            errors.at(reference, message);
        }
        for found in &found.impls {
            errors.at(found, "an answer is one value of one type: name it instead of `impl …`");
        }
        found.refuse_what_is_lost(errors);
    }
    if let Some(reply) = payload.args.reply.as_ref().filter(|ty| types::error(ty).is_some()) {
        let message = "a request names what the page may throw beside its reply: write `reply = T, error = E` for \
                       `reply = Result<T, E>`";
        errors.at(reply, message);
    }
}
