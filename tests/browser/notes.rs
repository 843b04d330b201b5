//! All notes at once: backup, restore, erasure.

mod backup;
mod erasing;
mod erasing_searches;
mod keyboard;
mod restoring;
mod touch;
mod unreadable;
