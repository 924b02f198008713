//! The errors of serde's own derives. The derives report the errors. This module only detects that
//! they write no impls, so that the compiler does not report each missing impl as well.

use super::unsupported::{self, Target};
use super::{Data, Member, Members, Payload, Variant, on_wire};
use crate::attr::serde::Rest;

/// Returns whether serde's derives report an error instead of writing impls.
pub(super) fn rejects(payload: &Payload) -> bool {
    const RULES: &[fn(&Payload) -> bool] = &[
        has_unknown_keys,
        is_not_transparent,
        mixes_tags,
        tags_a_type_without_members,
        has_a_member_named_as_its_tag,
        flattens_an_unnamed_field,
        converts_in_two_ways,
        has_no_fields_to_default,
        misplaces_a_variant,
    ];
    RULES.iter().any(|rule| rule(payload))
}

fn has_unknown_keys(payload: &Payload) -> bool {
    let unknown = |rest: &Rest, target| {
        rest.malformed || rest.args.iter().any(|arg| unsupported::message(arg, target).is_none())
    };
    let any_field =
        |members: &Members| members.all().iter().any(|m| unknown(&m.serde.rest, Target::Field));
    let inside = match &payload.data {
        Data::Struct(members) => any_field(members) || payload.serde.rename_all_fields.is_some(),
        Data::Enum(variants) => variants.iter().any(|variant| {
            unknown(&variant.serde.rest, Target::Variant) || any_field(&variant.members)
        }),
    };
    inside || unknown(&payload.serde.rest, Target::Container)
}

fn is_not_transparent(payload: &Payload) -> bool {
    payload.serde.transparent.is_some() && payload.transparent_member().is_none()
}

fn mixes_tags(payload: &Payload) -> bool {
    let serde = &payload.serde;
    let tagged = serde.tag.is_some() || serde.content.is_some();
    let on_struct = matches!(payload.data, Data::Struct(_));
    serde.content.is_some() && serde.tag.is_none()
        || serde.untagged.is_some() && (tagged || on_struct)
        || serde.content.is_some() && on_struct
}

/// serde cannot add an internal tag to a tuple.
fn tags_a_type_without_members(payload: &Payload) -> bool {
    if payload.serde.tag.is_none() || payload.serde.content.is_some() {
        return false;
    }
    match &payload.data {
        Data::Struct(members) => !matches!(members, Members::Named(_)),
        Data::Enum(variants) => on_wire(variants)
            .filter(|variant| variant.serde.untagged.is_none())
            .any(|variant| matches!(&variant.members, Members::Unnamed(all) if all.len() != 1)),
    }
}

fn has_a_member_named_as_its_tag(payload: &Payload) -> bool {
    let serde = &payload.serde;
    let Some(tag) = serde.tag.as_ref().map(|tag| tag.value()) else { return false };
    if let Some(content) = &serde.content {
        return content.value() == tag;
    }
    let is_tag = |member: &Member| {
        let is_alias = member.serde.aliases.iter().any(|alias| alias.value() == tag);
        member.name == tag || member.serde.is_read() && is_alias
    };
    let has_tag = |variant: &Variant| {
        matches!(variant.members, Members::Named(_)) && variant.members.on_wire().any(is_tag)
    };
    match &payload.data {
        Data::Struct(_) => false,
        Data::Enum(variants) => {
            on_wire(variants).filter(|variant| variant.serde.untagged.is_none()).any(has_tag)
        }
    }
}

/// The variant for unknown names is the last one, and untagged variants follow the others.
fn misplaces_a_variant(payload: &Payload) -> bool {
    let Data::Enum(variants) = &payload.data else { return false };
    let mut after_untagged = variants.iter().skip_while(|v| v.serde.untagged.is_none());
    if after_untagged.any(|variant| variant.serde.untagged.is_none()) {
        return true;
    }
    let other = variants.iter().position(|variant| variant.serde.other.is_some());
    other.is_some_and(|at| {
        let is_unit = matches!(variants[at].members, Members::Unit);
        at + 1 != variants.len() || !is_unit || payload.serde.untagged.is_some()
    })
}

fn flattens_an_unnamed_field(payload: &Payload) -> bool {
    let flattens = |members: &Members| {
        let Members::Unnamed(members) = members else { return false };
        members.iter().any(|member| member.serde.flatten.is_some())
    };
    match &payload.data {
        Data::Struct(members) => flattens(members),
        Data::Enum(variants) => variants.iter().any(|variant| flattens(&variant.members)),
    }
}

fn converts_in_two_ways(payload: &Payload) -> bool {
    let serde = &payload.serde;
    let converted = serde.read_as().is_some() || serde.into.is_some();
    serde.from.is_some() && serde.try_from.is_some() || serde.transparent.is_some() && converted
}

fn has_no_fields_to_default(payload: &Payload) -> bool {
    let fields = matches!(payload.data, Data::Struct(Members::Named(_) | Members::Unnamed(_)));
    payload.serde.default.is_some() && !fields
}
