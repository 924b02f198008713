//! The TypeScript of complete schemas, compared with the files in `tests/golden/typescript`.
//! `BLESS=1` rewrites the files.

mod collisions;
mod contract;
mod everything;
mod flows;
mod golden;
mod hostile;
mod model;
mod shapes;
