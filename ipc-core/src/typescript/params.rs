//! Which parameters a declaration mentions. Others it must not have: linters complain, and nobody can say what is to be
//! given for them. Rust has them for the sake of fields that are not sent, and of keys, which are strings here.

use std::collections::HashMap;

use crate::direction::there;
use crate::schema::{Direction, Shape, TypeRef, Types};

/// By declaration and direction: whether each of the parameters is mentioned.
pub(super) type Used = HashMap<(TypeRef, Direction), Vec<bool>>;

/// What is mentioned only where a declaration mentions itself is not.
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
                for shape in there(&decl.body, direction) {
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
