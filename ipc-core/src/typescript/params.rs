//! The type parameters in use. TypeScript linters refuse unused parameters, and callers could not
//! choose arguments for them. Rust needs them for fields that are not sent, and for the keys of
//! maps, which are strings here.

use std::collections::HashMap;

use crate::direction::present;
use crate::schema::{Direction, Shape, TypeRef, Types};

/// The parameters in use, by declaration and direction.
pub(super) type Used = HashMap<(TypeRef, Direction), Vec<bool>>;

/// Finds the parameters. A parameter that only a recursive mention passes on does not count.
pub(super) fn used(types: &Types) -> Used {
    let mut used = Used::new();
    for (reference, decl) in types.declared() {
        for direction in [Direction::Output, Direction::Input] {
            used.insert((reference, direction), vec![false; decl.params.len()]);
        }
    }
    loop {
        let mut next = used.clone();
        for (reference, decl) in types.declared().filter(|(_, decl)| !decl.params.is_empty()) {
            for direction in [Direction::Output, Direction::Input] {
                let Some(marks) = next.get_mut(&(reference, direction)) else { continue };
                for shape in present(&decl.body, direction) {
                    mark(shape, direction, &used, marks);
                }
            }
        }
        if next == used {
            return used;
        }
        used = next;
    }
}

fn mark(shape: &Shape, direction: Direction, used: &Used, marks: &mut [bool]) {
    match shape {
        Shape::Param(nth) => marks.iter_mut().skip(*nth).take(1).for_each(|mark| *mark = true),
        Shape::Map(_, value) => mark(value, direction, used, marks),
        Shape::Named(reference, given) => {
            let mentioned = used.get(&(*reference, direction)).into_iter().flatten();
            for (shape, _) in given.iter().zip(mentioned).filter(|(_, mentioned)| **mentioned) {
                mark(shape, direction, used, marks);
            }
        }
        _ => shape.parts().into_iter().for_each(|part| mark(part, direction, used, marks)),
    }
}
