//! The part of a measured process: its input has a case on each line, its output a time on each
//! line. The peers include this file too.

/// The prefix of a contender's lines, to tell them from other output.
pub(crate) const MARK: &str = "bench: ";

/// The text of a tick. With a number of four digits, the tick has 50 bytes of JSON.
pub(crate) const TEXT: &str = "thirty-one letters of some text";

/// Prints a line for the measuring process.
pub(crate) fn print(line: &str) {
    println!("{MARK}{line}");
}

/// Calls `run` with each line of the input, and exits at its end.
pub(crate) fn on_case(mut run: impl FnMut(String) + Send + 'static) {
    std::thread::spawn(move || {
        for line in std::io::stdin().lines().map_while(Result::ok) {
            run(line);
        }
        std::process::exit(0);
    });
}
