//! The simulated core at the end of a pipe: `tests/simulation/client` talks to it.

use std::process::ExitCode;

fn main() -> ExitCode {
    ipc_simulation::quiet();
    match ipc_simulation::serve_stdio() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}
