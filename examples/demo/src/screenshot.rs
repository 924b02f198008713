//! Screenshots, taken by ImageMagick.

use std::io::ErrorKind;
use std::path::Path;
use std::process::Command;

use crate::page::Fault;

/// Takes a screenshot of the whole X screen.
pub(crate) fn take(file: &Path) -> Result<(), Fault> {
    let taken = Command::new("import").args(["-window", "root"]).arg(file).output();
    match taken {
        Ok(taken) if taken.status.success() => Ok(()),
        Ok(taken) => {
            let said = String::from_utf8_lossy(&taken.stderr);
            Err(Fault(format!("no screenshot: `import` says: {}", said.trim())))
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Err(Fault(
            "no screenshot: `import` is not installed; install ImageMagick (`apt install imagemagick`)"
                .into(),
        )),
        Err(error) => Err(Fault(format!("no screenshot: `import` does not start: {error}"))),
    }
}
