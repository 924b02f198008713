use super::Payload;
use crate::errors::Errors;
use crate::payload::{Kind, Request};
use crate::types;

/// The reply and the error of a request outlive their message.
pub(super) fn is_an_owned_value(payload: &Payload, errors: &mut Errors) {
    let Kind::Request(Request { reply, error, .. }) = &payload.kind else { return };
    for (key, ty) in [("reply", Some(reply)), ("error", error.as_ref())] {
        let Some(ty) = ty else { continue };
        let found = types::inspect(ty);
        for reference in &found.references {
            let owned = types::owned(&reference.elem);
            errors
                .at(reference, format!("the `{key}` of a request cannot borrow; write `{owned}`"));
        }
        for found in &found.impls {
            let message = format!("the `{key}` of a request cannot be `impl Trait`; name the type");
            errors.at(found, message);
        }
        found.reject_lossy(errors);
    }
    if types::error(reply).is_some() {
        let message = "the `reply` of a request cannot be a `Result`; write `reply = T, error = E` \
                       for `Result<T, E>`";
        errors.at(reply, message);
    }
}
