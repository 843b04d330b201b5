//! The hosts from which the site is read: nginx and Caddy, with what `dist/` has for each.

use std::os::unix::net::UnixStream;
use std::path::Path;
use std::sync::OnceLock;
use std::time::{Duration, Instant};
use std::{env, thread};

use reqwest::{Client, RequestBuilder};

use crate::process::Process;
use crate::site::dist;

/// A program that serves `dist/`, one for all tests.
#[derive(Clone, Copy, Debug)]
pub enum Host {
    /// nginx.
    Nginx,
    /// Caddy.
    Caddy,
}

/// How long a host may take to start.
const PATIENCE: Duration = Duration::from_secs(20);

/// A host that has been started.
struct Running {
    _process: Process,
    client: Client,
}

impl Host {
    /// The one that the environment names.
    pub fn chosen() -> Self {
        match env::var("SITE_HOST").as_deref() {
            Ok("nginx") | Err(env::VarError::NotPresent) => Self::Nginx,
            Ok("caddy") => Self::Caddy,
            other => panic!("SITE_HOST may be nginx or caddy, but is {other:?}"),
        }
    }

    /// A request for what is at a path.
    pub fn ask(self, path: &str) -> RequestBuilder {
        static NGINX: OnceLock<Running> = OnceLock::new();
        static CADDY: OnceLock<Running> = OnceLock::new();
        let running = match self {
            Self::Nginx => NGINX.get_or_init(|| Running::start(&nginx_config(), NGINX_COMMAND)),
            Self::Caddy => CADDY.get_or_init(|| Running::start(&caddy_config(), CADDY_COMMAND)),
        };
        // It listens in a file instead, so that no port can be taken.
        running.client.get(format!("http://localhost{path}"))
    }
}

/// Begins nginx in the foreground, in the folder for what is temporary.
const NGINX_COMMAND: &str = "nginx -p . -e stderr -c ./config";
/// Begins Caddy so.
const CADDY_COMMAND: &str =
    "env XDG_CONFIG_HOME=. XDG_DATA_HOME=. caddy run --config config --adapter caddyfile";

fn nginx_config() -> String {
    let types = [env::var("HOSTS_DIR").unwrap_or_default().as_str(), ""]
        .map(|root| format!("{root}/etc/nginx/mime.types"))
        .into_iter()
        .find(|types| Path::new(types).exists());
    let types = types.expect("nginx has its mime.types");
    let dist = dist().display().to_string();
    format!(
        "daemon off;
         master_process off;
         pid pid;
         events {{}}
         http {{
             include {types};
             default_type application/octet-stream;
             access_log off;
             error_log stderr crit;
             client_body_temp_path body;
             proxy_temp_path proxy;
             fastcgi_temp_path fastcgi;
             uwsgi_temp_path uwsgi;
             scgi_temp_path scgi;
             server {{
                 listen unix:FOLDER/socket;
                 root {dist};
                 include {dist}/_nginx.conf;
             }}
         }}"
    )
}

fn caddy_config() -> String {
    let dist = dist().display().to_string();
    format!(
        "{{
             admin off
             auto_https off
         }}
         http:// {{
             bind unix/FOLDER/socket
             root * {dist}
             import {dist}/_Caddyfile
         }}"
    )
}

impl Running {
    fn start(config: &str, command: &str) -> Self {
        let script = format!(
            r#"cd "$TMPDIR" && echo "${{CONFIG//FOLDER/$TMPDIR}}" > config && echo "in $TMPDIR" && exec {command} 2>&1"#
        );
        let mut process = Process::start(&["bash", "-c", &script], &[("CONFIG", config)]);
        let folder = process.read_after("in ").unwrap_or_else(|said| panic!("{said}"));
        let socket = format!("{folder}/socket");
        let begin = Instant::now();
        while let Err(error) = UnixStream::connect(&socket) {
            assert!(begin.elapsed() < PATIENCE, "{command} (in {config}) does not start: {error}");
            thread::sleep(Duration::from_millis(10));
        }
        // Each request has a connection of its own: one that is kept belongs to the runtime of a test, and the
        // host outlives that.
        let client = Client::builder()
            .no_proxy()
            .unix_socket(socket)
            .pool_max_idle_per_host(0)
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .expect("a client");
        Self { _process: process, client }
    }
}
