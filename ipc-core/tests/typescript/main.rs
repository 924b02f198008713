//! The TypeScript of whole schemas, against the files in `tests/golden/typescript`. `BLESS=1` writes those anew.

mod collisions;
mod contract;
mod everything;
mod flows;
mod golden;
mod hostile;
mod model;
mod shapes;
