use quote::ToTokens as _;
use syn::Type;

use crate::errors::Errors;
use crate::payload::{Data, Member, Members, Payload, Variant, sent};
use crate::types;

/// What is written has to be read back as the same value.
pub(super) fn comes_back_as_it_went(payload: &Payload, errors: &mut Errors) {
    for member in payload.members() {
        types::look(&member.ty)
            .collapsing
            .iter()
            .for_each(|option| errors.at(option, types::COLLAPSES));
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
    #[rustfmt::skip]
    const WITHOUT: &[&str] = &[
        "bool", "char", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize", "f32",
        "f64", "String", "PathBuf", "Vec", "VecDeque", "HashSet", "BTreeSet", "Option",
    ];
    let (Some(_), None, Data::Enum(variants)) =
        (&payload.serde.tag, &payload.serde.content, &payload.data)
    else {
        return;
    };
    for Variant { members, ident, .. } in sent(variants) {
        let Members::Unnamed(members) = members else { continue };
        let [Member { ty, .. }] = members.as_slice() else { continue };
        let compound = matches!(types::ungrouped(ty), Type::Tuple(_) | Type::Array(_));
        let last = types::last_segment(ty);
        if compound || last.is_some_and(|last| WITHOUT.iter().any(|name| last.ident == name)) {
            let message = format!(
                "serde can not put a tag into `{0}`, which is no object: give the field a name, \
                 `{ident} {{ value: {0} }}`, or give the enum a `content = \"…\"` as well",
                ty.to_token_stream().to_string().replace(' ', "")
            );
            errors.at(ty, message);
        }
    }
}

/// A tuple is told by its places.
pub(super) fn skips_only_named_fields(payload: &Payload, errors: &mut Errors) {
    let mut refuse = |members: &Members| {
        let Members::Unnamed(members) = members else { return };
        let transparent = payload.serde.transparent.is_some();
        for skip in
            members.iter().filter_map(|member| member.serde.skip.as_ref()).filter(|_| !transparent)
        {
            let message = "to skip a field without a name would move the ones behind it: \
                           give the fields names";
            errors.at(skip, message);
        }
    };
    match &payload.data {
        Data::Struct(members) => refuse(members),
        Data::Enum(variants) => sent(variants).for_each(|variant| refuse(&variant.members)),
    }
}
