//! The hosts nginx and Caddy, with the configuration that a built site has for each.

use std::os::unix::net::UnixStream;
use std::path::Path;
use std::sync::OnceLock;
use std::time::{Duration, Instant};
use std::{env, thread};

use reqwest::{Client, RequestBuilder};

use crate::harness::clinic::clinic_in;
use crate::harness::library::library;
use crate::harness::one_article::one_article_in;
use crate::harness::process::Process;
use crate::harness::publishing::BASE;
use crate::harness::site::dist;
use crate::harness::test_language::TestLanguage;

/// A program that serves sites.
#[derive(Clone, Copy, Debug)]
pub enum Host {
    /// nginx.
    Nginx,
    /// Caddy.
    Caddy,
}

/// The servers of one site: of each host, in each language.
type Servers = [[OnceLock<Server>; TestLanguage::COUNT]; 2];

const fn no_servers() -> Servers {
    [const { [const { OnceLock::new() }; TestLanguage::COUNT] }; 2]
}

/// How long a host may take to start.
const START_TIMEOUT: Duration = Duration::from_secs(20);

impl Host {
    /// The host that the environment names.
    pub fn chosen() -> Self {
        match env::var("SITE_HOST").as_deref() {
            Ok("nginx") | Err(env::VarError::NotPresent) => Self::Nginx,
            Ok("caddy") => Self::Caddy,
            other => panic!("SITE_HOST may be nginx or caddy, but is {other:?}"),
        }
    }

    /// The server of the [site with one article](crate::harness::one_article) in English, shared by all tests.
    pub fn site_server(self) -> &'static Server {
        self.site_server_in(TestLanguage::English)
    }

    /// The same in another language.
    pub fn site_server_in(self, language: TestLanguage) -> &'static Server {
        static SERVERS: Servers = no_servers();
        self.shared(&SERVERS, language).get_or_init(|| self.serve(one_article_in(language), "/"))
    }

    /// The server of `dist/`, which has the shipped articles, shared by all tests.
    pub fn shipped_server(self) -> &'static Server {
        static SERVERS: Servers = no_servers();
        self.shared(&SERVERS, TestLanguage::English).get_or_init(|| self.serve(&dist(), "/"))
    }

    /// The server of the [library](crate::harness::library) in this language, shared by all tests.
    pub fn library_server(self, language: TestLanguage) -> &'static Server {
        static SERVERS: Servers = no_servers();
        self.shared(&SERVERS, language).get_or_init(|| self.serve(library(language), "/"))
    }

    /// The server of the [clinic](crate::harness::clinic)'s site in this language, shared by all tests.
    pub fn clinic_server(self, language: TestLanguage) -> &'static Server {
        static SERVERS: Servers = no_servers();
        self.shared(&SERVERS, language).get_or_init(|| self.serve(clinic_in(language), BASE))
    }

    fn shared(self, servers: &Servers, language: TestLanguage) -> &OnceLock<Server> {
        &servers[self as usize][language as usize]
    }

    /// Serves a folder with a site at this base path, "/" or "/health/".
    pub fn serve(self, root: &Path, base: &str) -> Server {
        let root = root.display().to_string();
        match self {
            Self::Nginx => Server::start(&nginx_config(&root, base), NGINX_COMMAND),
            Self::Caddy => Server::start(&caddy_config(&root, base), CADDY_COMMAND),
        }
    }
}

/// Starts nginx in the foreground, in its temporary folder.
const NGINX_COMMAND: &str = "nginx -p . -e stderr -c ./config";
/// Starts Caddy in the same way.
const CADDY_COMMAND: &str =
    "env XDG_CONFIG_HOME=. XDG_DATA_HOME=. caddy run --config config --adapter caddyfile";

fn nginx_config(root: &str, base: &str) -> String {
    let types = [env::var("HOSTS_DIR").unwrap_or_default().as_str(), ""]
        .map(|system| format!("{system}/etc/nginx/mime.types"))
        .into_iter()
        .find(|types| Path::new(types).exists());
    let types = types.expect("nginx has its mime.types");
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
                 root {root};
                 include {root}{base}_nginx.conf;
             }}
         }}"
    )
}

fn caddy_config(root: &str, base: &str) -> String {
    format!(
        "{{
             admin off
             auto_https off
         }}
         http:// {{
             bind unix/FOLDER/socket
             root * {root}
             import {root}{base}_Caddyfile
         }}"
    )
}

/// A running host, which ends when this is dropped.
pub struct Server {
    _process: Process,
    client: Client,
}

impl Server {
    /// A request for a path.
    pub fn request(&self, path: &str) -> RequestBuilder {
        // The host listens at a socket file, so no port can be taken.
        self.client.get(format!("http://localhost{path}"))
    }

    fn start(config: &str, command: &str) -> Self {
        let script = format!(
            r#"cd "$TMPDIR" && echo "${{CONFIG//FOLDER/$TMPDIR}}" > config && echo "in $TMPDIR" && exec {command} 2>&1"#
        );
        let mut process = Process::start(&["bash", "-c", &script], &[("CONFIG", config)]);
        let folder = process.read_after("in ").unwrap_or_else(|output| panic!("{output}"));
        let socket = format!("{folder}/socket");
        let begin = Instant::now();
        while let Err(error) = UnixStream::connect(&socket) {
            assert!(
                begin.elapsed() < START_TIMEOUT,
                "{command} (in {config}) does not start: {error}"
            );
            thread::sleep(Duration::from_millis(10));
        }
        // Each request has its own connection. A kept one would belong to the runtime of one test, which the host
        // outlives.
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
