//! Which voice reads aloud, and from which the reader can choose: `page/read-aloud/voice-choice.js`.

use std::process::Command;

use serde_json::{Value, json};

use crate::folder::Folder;

/// The voices that are offered of a device's, the best first. A voice is its name, its language, and its identifier if that
/// is another one.
fn offered(languages: &[&str], voices: &[(&str, &str, &str)]) -> Vec<String> {
    let voice = |&(name, lang, uri): &(&str, &str, &str)| {
        let uri = if uri.is_empty() { name } else { uri };
        json!({ "name": name, "lang": lang, "voiceURI": uri, "default": name.ends_with('*') })
    };
    let voices: Vec<Value> = voices.iter().map(voice).collect();
    let folder = Folder::new();
    let script = folder.path().join("voice-choice.mjs");
    let bundled = Command::new("esbuild")
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(["src/js/read-aloud/voice-choice.js", "--bundle", "--format=esm"])
        .args(["--log-level=warning", &format!("--outfile={}", script.display())])
        .status();
    assert!(bundled.expect("scripts/env puts esbuild on the PATH").success());
    let program = "const [script, voices, languages] = process.argv.slice(1);
        const { sortVoices } = await import(script);
        const sorted = sortVoices(JSON.parse(voices), JSON.parse(languages));
        console.log(JSON.stringify(sorted.map(({ name }) => name)))";
    let output = Command::new("node")
        .args(["--input-type=module", "--eval", program])
        .arg(&script)
        .args([json!(voices).to_string(), json!(languages).to_string()])
        .output()
        .expect("Node.js is there");
    serde_json::from_slice(&output.stdout).expect("names as JSON")
}

#[test]
fn a_voice_of_the_readers_region_reads_before_those_of_other_regions() {
    let voices = [
        ("Moira", "en-IE", ""),
        ("Samantha*", "en-US", ""),
        ("Karen", "en_AU", ""),
        ("Daniel", "en-GB", ""),
    ];
    for (languages, best) in [
        (&["en", "en-AU", "en-GB"][..], "Karen"),
        (&["en", "de-DE", "en-GB"], "Daniel"),
        (&["en-IE", "en-AU"], "Moira"),
        (&["en", "fr-FR"], "Samantha*"),
    ] {
        let offered = offered(languages, &voices);
        assert_eq!((offered[0].as_str(), offered.len()), (best, 4), "{languages:?}");
    }
}

#[test]
fn novelty_voices_are_offered_only_where_there_is_nothing_else() {
    // As a Mac, an iPhone in French and Linux tell of them.
    let novelty = [
        ("Albert", "en-US", "com.apple.speech.synthesis.voice.Albert"),
        ("Bad News*", "en-US", "com.apple.speech.synthesis.voice.BadNews"),
        ("Mauvaises nouvelles", "en-US", "com.apple.speech.synthesis.voice.BadNews"),
        ("English (America)+whisper", "en-US", ""),
    ];
    let poor = [
        ("Grandma (English (US))", "en-US", "urn:moz-tts:osx:com.apple.eloquence.en-US.Grandma"),
        ("eSpeak English", "en-US", ""),
    ];
    let good = [
        ("Daniel", "en-GB", "com.apple.voice.compact.en-GB.Daniel"),
        ("English (Great Britain)", "en-GB", ""),
    ];
    let all = [&novelty[..], &poor, &good].concat();
    let names = |voices: &[&[(&str, &str, &str)]]| -> Vec<String> {
        voices.concat().iter().map(|(name, ..)| (*name).to_owned()).collect()
    };
    assert_eq!(offered(&["en", "en-US"], &all), names(&[&good, &poor]));
    let alone = offered(&["en", "en-US"], &novelty);
    assert_eq!(alone, ["Bad News*", "Albert", "Mauvaises nouvelles", "English (America)+whisper"]);
}
