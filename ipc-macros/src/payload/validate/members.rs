use proc_macro2::TokenStream;
use quote::ToTokens as _;

use crate::errors::Errors;
use crate::payload::{Data, Member, Members, Payload, Variant, on_wire};
use crate::types;

/// A written value is read as the same value.
pub(super) fn round_trips(payload: &Payload, errors: &mut Errors) {
    for member in payload.members() {
        let found = types::inspect(&member.ty);
        found.reject_lossy(errors);
        if let Some(buffer) = buffer(payload, member) {
            for wide in &found.wide {
                let message = format!(
                    "serde cannot read `{wide}` {buffer}; use an integer of 64 bits, or a `String`"
                );
                errors.at(wide, message);
            }
        }
    }
    let Data::Enum(variants) = &payload.data else { return };
    if payload.serde.untagged.is_none() {
        return;
    }
    let mut units = on_wire(variants).filter(|variant| matches!(variant.members, Members::Unit));
    if let Some(first) = units.next() {
        for unit in units {
            let message = format!(
                "`{}` and `{}` are both `null` in an untagged enum; remove one",
                first.ident, unit.ident
            );
            errors.at(&unit.ident, message);
        }
    }
}

/// serde adds an internal tag to the members of an object.
pub(super) fn adds_its_tag_to_objects(payload: &Payload, errors: &mut Errors) {
    let (Some(_), None, Data::Enum(variants)) =
        (&payload.serde.tag, &payload.serde.content, &payload.data)
    else {
        return;
    };
    let tagged = on_wire(variants).filter(|variant| variant.serde.untagged.is_none());
    for Variant { members, ident, .. } in tagged {
        let Members::Unnamed(members) = members else { continue };
        let [Member { ty, .. }] = members.as_slice() else { continue };
        if types::has_no_members(ty) || types::is_option(ty) {
            let message = format!(
                "serde cannot add a tag to `{0}`, which is not an object; name the field, as in \
                 `{ident} {{ value: {0} }}`, or add `content = \"…\"` to the enum",
                types::written(ty)
            );
            errors.at(ty, message);
        }
    }
}

/// Returns the reason for serde to buffer a member before reading. The buffer has no integers of
/// 128 bits.
fn buffer(payload: &Payload, member: &Member) -> Option<&'static str> {
    if !member.serde.is_read() {
        None
    } else if member.serde.flatten.is_some() {
        Some("under `flatten`")
    } else if payload.serde.untagged.is_some() || has_untagged_variant(payload) {
        Some("in an untagged enum")
    } else {
        let tagged = payload.serde.tag.as_ref();
        tagged.map(|_| "in an enum that is tagged internally or adjacently")
    }
}

/// serde reads an enum with an untagged variant from its buffer.
fn has_untagged_variant(payload: &Payload) -> bool {
    let Data::Enum(variants) = &payload.data else { return false };
    on_wire(variants).any(|variant| variant.serde.untagged.is_some())
}

/// An optional member in the output is optional in the input. An alias of `Option` needs a
/// `default`, since it is not recognized.
pub(super) fn reads_what_it_omits(payload: &Payload, errors: &mut Errors) {
    for Member { name, serde, ty, .. } in payload.members() {
        let Some(condition) = &serde.skip_serializing_if else { continue };
        let defaulted = payload.serde.default.is_some() || serde.default.is_some();
        let optional = defaulted || types::is_option(ty) || serde.flatten.is_some();
        if !optional && serde.is_read() {
            let message = format!(
                "`{name}` may be missing when it is written, but not when it is read; add \
                 `#[serde(default)]`"
            );
            errors.at(condition, message);
        }
    }
}

/// The position of an unnamed field is its name.
pub(super) fn skips_only_named_fields(payload: &Payload, errors: &mut Errors) {
    let mut check = |members: &Members| {
        let Members::Unnamed(members) = members else { return };
        for skip in members.iter().flat_map(skips) {
            let message = "an unnamed field cannot be skipped, because the fields after it would \
                           move; name the fields";
            errors.at(skip, message);
        }
    };
    match &payload.data {
        Data::Struct(_) if payload.serde.transparent.is_some() => {}
        Data::Struct(members) => check(members),
        Data::Enum(variants) => on_wire(variants).for_each(|variant| check(&variant.members)),
    }
}

/// Returns the syntax of all keys by which serde omits a field, always or on a condition.
fn skips(member: &Member) -> Vec<TokenStream> {
    let serde = &member.serde;
    let always = [&serde.skip, &serde.skip_serializing, &serde.skip_deserializing];
    let always = always.into_iter().flatten().map(|key| key.to_token_stream());
    always.chain(serde.skip_serializing_if.as_ref().map(|path| path.to_token_stream())).collect()
}

/// Without this rule, serde could write a field and read another.
pub(super) fn is_transparent_in_both_directions(payload: &Payload, errors: &mut Errors) {
    let (Some(_), Data::Struct(members)) = (&payload.serde.transparent, &payload.data) else {
        return;
    };
    for member in members.all().iter().filter(|member| member.serde.skip.is_none()) {
        for skip in skips(member) {
            let message = "a transparent struct needs the same field in both directions; write \
                           `skip` on each other field";
            errors.at(skip, message);
        }
    }
}
