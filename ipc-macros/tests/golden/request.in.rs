/// Asks for confirmation before data is lost.
#[request(reply = HashMap<String, bool>, error = ConfirmError)]
pub struct Confirm {
    pub question: String,
}

#[request(reply = (), rename = "focus_it")]
struct Focus;
