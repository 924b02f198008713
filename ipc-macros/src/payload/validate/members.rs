use proc_macro2::TokenStream;
use quote::ToTokens as _;

use crate::errors::Errors;
use crate::payload::{Data, Member, Members, Payload, Variant, sent};
use crate::types;

/// What is written has to be read back as the same value.
pub(super) fn comes_back_as_it_went(payload: &Payload, errors: &mut Errors) {
    for member in payload.members() {
        let found = types::look(&member.ty);
        found.refuse_what_is_lost(errors);
        if let Some(buffer) = buffer(payload, member) {
            for wide in &found.wide {
                let message = format!(
                    "serde does not bring an integer of 128 bits back {buffer}: use 64 bits, or send it as a `String`"
                );
                errors.at(wide, message);
            }
        }
    }
    let Data::Enum(variants) = &payload.data else { return };
    if payload.serde.untagged.is_none() {
        return;
    }
    let mut units = sent(variants).filter(|variant| matches!(variant.members, Members::Unit));
    if let Some(first) = units.next() {
        for unit in units {
            let message = format!(
                "`{}` and `{}` are both `null` without a tag, so it would not come back as it was: leave one",
                first.ident, unit.ident
            );
            errors.at(&unit.ident, message);
        }
    }
}

/// An internal tag is put among the members of an object.
pub(super) fn has_members_with_names_to_tag(payload: &Payload, errors: &mut Errors) {
    let (Some(_), None, Data::Enum(variants)) =
        (&payload.serde.tag, &payload.serde.content, &payload.data)
    else {
        return;
    };
    for Variant { members, ident, .. } in sent(variants) {
        let Members::Unnamed(members) = members else { continue };
        let [Member { ty, .. }] = members.as_slice() else { continue };
        if types::is_without_members(ty) || types::is_option(ty) {
            let message = format!(
                "serde can not put a tag into `{0}`, which is no object: give the field a name, \
                 `{ident} {{ value: {0} }}`, or give the enum a `content = \"…\"` as well",
                types::written(ty)
            );
            errors.at(ty, message);
        }
    }
}

/// Why serde reads a member from a buffer of its own, which knows less than JSON.
fn buffer(payload: &Payload, member: &Member) -> Option<&'static str> {
    if member.serde.flatten.is_some() {
        Some("under `flatten`")
    } else if payload.serde.untagged.is_some() {
        Some("in an untagged enum")
    } else {
        let tagged = payload.serde.tag.as_ref();
        tagged.map(|_| "in an enum that is tagged internally or adjacently")
    }
}

/// What Rust leaves out, it can do without. An alias of `Option` may have a `default` as well.
pub(super) fn can_be_read_where_it_was_left_out(payload: &Payload, errors: &mut Errors) {
    for Member { name, serde, ty, .. } in payload.members() {
        let Some(condition) = &serde.skip_serializing_if else { continue };
        let defaulted = payload.serde.default.is_some() || serde.default.is_some();
        let told = defaulted || types::is_option(ty) || serde.flatten.is_some();
        if !told && serde.is_read() {
            let message = format!(
                "`{name}` would be left out where it is written, and asked for where it is read: add `#[serde(default)]`"
            );
            errors.at(condition, message);
        }
    }
}

/// A tuple is told by its places.
pub(super) fn skips_only_named_fields(payload: &Payload, errors: &mut Errors) {
    let mut refuse = |members: &Members| {
        let Members::Unnamed(members) = members else { return };
        for skip in members.iter().flat_map(skips) {
            let message = "to skip a field without a name would move the ones behind it: \
                           give the fields names";
            errors.at(skip, message);
        }
    };
    match &payload.data {
        Data::Struct(_) if payload.serde.transparent.is_some() => {}
        Data::Struct(members) => refuse(members),
        Data::Enum(variants) => sent(variants).for_each(|variant| refuse(&variant.members)),
    }
}

/// Everything that leaves a field out, always or now and then.
fn skips(member: &Member) -> Vec<TokenStream> {
    let serde = &member.serde;
    let always = [&serde.skip, &serde.skip_serializing, &serde.skip_deserializing];
    let always = always.into_iter().flatten().map(|key| key.to_token_stream());
    always.chain(serde.skip_serializing_if.as_ref().map(|path| path.to_token_stream())).collect()
}

/// serde could take one field to write and another to read.
pub(super) fn is_transparent_in_both_directions(payload: &Payload, errors: &mut Errors) {
    let (Some(_), Data::Struct(members)) = (&payload.serde.transparent, &payload.data) else {
        return;
    };
    for member in members.all().iter().filter(|member| member.serde.skip.is_none()) {
        for skip in skips(member) {
            let message = "a transparent struct is one of its fields, in both directions: write `skip` on the others";
            errors.at(skip, message);
        }
    }
}
