//! Two tabs of one page over one store, and the comments that the store must hold.

use std::collections::{BTreeMap, VecDeque};

use symptom_database::model::feedback::{
    Comment, CommentId, CommentThread, EntryMode, Millis, Stars, ThreadEntry,
};
use symptom_database::storage::{ChangeError, FeedbackStore};

use super::tab_action::TabAction;
use crate::harness::memory_store::{FailureMode, MemoryStore};
use crate::harness::stored::{
    EARLIER_SLUG, changed, comment, id as id_of, loaded_comments, stars, subject,
};

struct Tab {
    shown: CommentThread,
    /// The other tab's changes that this tab has not received yet, the oldest first.
    unheard: VecDeque<CommentId>,
}

pub struct TwoTabs<'a> {
    memory: &'a MemoryStore,
    store: FeedbackStore<&'a MemoryStore>,
    failure_mode: FailureMode,
    tabs: [Tab; 2],
    /// What the store must hold: each comment after its last acknowledged change.
    expected: BTreeMap<CommentId, Comment>,
    rating: Option<Stars>,
    /// How many texts were made. All differ.
    texts: u32,
}

impl<'a> TwoTabs<'a> {
    pub fn new(memory: &'a MemoryStore) -> Self {
        let tab = || Tab { shown: CommentThread::default(), unheard: VecDeque::new() };
        Self {
            memory,
            store: FeedbackStore::new(memory),
            failure_mode: FailureMode::Works,
            tabs: [tab(), tab()],
            expected: BTreeMap::new(),
            rating: None,
            texts: 0,
        }
    }

    /// Runs an action in a tab as the page does, and asserts that its answer is right.
    pub fn act(&mut self, tab: usize, action: TabAction) {
        match action {
            TabAction::Add => {
                let _ = self.save(tab, self.new_comment(), None);
            }
            TabAction::BeginChange(at) => {
                if let Some(entry) = self.pick(tab, at, EntryMode::Shown) {
                    let typed = self.new_text();
                    self.tabs[tab].shown.edit(entry.comment, typed);
                }
            }
            TabAction::SaveChange(at) => self.save_typed(tab, at, EntryMode::Edited),
            TabAction::KeepTyped(at) => self.save_typed(tab, at, EntryMode::Conflict),
            TabAction::CancelChange(at) => {
                if let Some(entry) = self.pick(tab, at, EntryMode::Edited) {
                    self.stop_typing(tab, &entry);
                }
            }
            TabAction::KeepOther(at) => {
                if let Some(entry) = self.pick(tab, at, EntryMode::Conflict) {
                    self.stop_typing(tab, &entry);
                }
            }
            TabAction::KeepBoth(at) => {
                if let Some(entry) = self.pick(tab, at, EntryMode::Conflict)
                    && self.save(tab, self.new_comment(), None).is_ok()
                {
                    self.stop_typing(tab, &entry);
                }
            }
            TabAction::Delete(at) => {
                if let Some(entry) = self.pick(tab, at, EntryMode::Shown) {
                    self.delete(tab, &entry.comment);
                }
            }
            TabAction::Undo(at) => {
                if let Some(entry) = self.pick(tab, at, EntryMode::Deleted)
                    && let Err(ChangeError::Conflict(stored)) = self.save(tab, entry.comment, None)
                {
                    self.tabs[tab].shown.upsert(stored);
                }
            }
            TabAction::Rate(count) => {
                let rating = count.map(stars);
                if self.store.save_rating(&subject().author, rating).is_ok() {
                    self.rating = rating;
                }
            }
            TabAction::Hear => {
                if let Some(id) = self.tabs[tab].unheard.pop_front() {
                    self.hear(tab, id);
                }
            }
            TabAction::FailureMode(failure_mode) => {
                self.failure_mode = failure_mode;
                self.memory.set_failure_mode(failure_mode);
            }
        }
        self.texts += 1;
    }

    /// Asserts that the store holds exactly what it must.
    pub fn keeps_all(&self) {
        self.memory.set_failure_mode(FailureMode::Works);
        let expected: Vec<Comment> = self.expected.values().rev().cloned().collect();
        assert_eq!(
            loaded_comments(self.memory),
            expected,
            "the store holds every acknowledged change"
        );
        assert_eq!(self.store.rating(&subject().author), Ok(self.rating));
        self.memory.set_failure_mode(self.failure_mode);
    }

    /// Delivers all changes to both tabs, and asserts that each shows what is stored, except in entries with unsaved
    /// text.
    pub fn show_what_is_kept(&mut self) {
        for tab in [0, 1] {
            while !self.tabs[tab].unheard.is_empty() {
                self.act(tab, TabAction::Hear);
            }
            let entries = self.tabs[tab].shown.entries();
            for entry in entries.iter().filter(|entry| entry.mode == EntryMode::Shown) {
                assert_eq!(self.expected.get(&entry.comment.id), Some(&entry.comment));
            }
            for id in self.expected.keys() {
                let entry = entries.iter().find(|entry| entry.comment.id == *id);
                assert!(
                    entry.is_some_and(|entry| entry.mode != EntryMode::Deleted),
                    "{id} is shown"
                );
            }
        }
    }

    /// Whether there is a comment in this mode in a tab.
    pub fn has(&self, tab: usize, mode: EntryMode) -> bool {
        self.tabs[tab].shown.entries().iter().any(|entry| entry.mode == mode)
    }

    fn save(
        &mut self,
        tab: usize,
        comment: Comment,
        seen: Option<&Comment>,
    ) -> Result<(), ChangeError> {
        let outcome = self.store.save_comment(&comment, seen);
        self.is_honest(comment.id, &outcome);
        if outcome.is_ok() {
            let before = self.expected.insert(comment.id, comment.clone());
            let is_seen = before.as_ref() == seen || before.as_ref() == Some(&comment);
            assert!(before.is_none() || is_seen, "nobody has seen {before:?}, which was replaced");
            self.tabs[1 - tab].unheard.push_back(comment.id);
            self.tabs[tab].shown.upsert(comment);
        }
        outcome
    }

    fn delete(&mut self, tab: usize, seen: &Comment) {
        let outcome = self.store.delete_comment(seen);
        self.is_honest(seen.id, &outcome);
        match outcome {
            Ok(()) => {
                let before = self.expected.remove(&seen.id);
                let is_seen = before.as_ref().is_none_or(|before| before == seen);
                assert!(is_seen, "nobody has seen {before:?}, which was deleted");
                self.tabs[1 - tab].unheard.push_back(seen.id);
                self.tabs[tab].shown.set_deleted(seen.id);
            }
            Err(ChangeError::Conflict(stored)) => self.tabs[tab].shown.upsert(stored),
            Err(ChangeError::Save(_)) => {}
        }
    }

    /// Asserts that a refusal names its true reason.
    fn is_honest(&self, id: CommentId, outcome: &Result<(), ChangeError>) {
        match outcome {
            Ok(()) => {}
            Err(ChangeError::Conflict(stored)) => assert_eq!(Some(stored), self.expected.get(&id)),
            Err(ChangeError::Save(error)) => {
                assert_ne!(self.failure_mode, FailureMode::Works, "{error:?}");
            }
        }
    }

    fn save_typed(&mut self, tab: usize, at: usize, mode: EntryMode) {
        let Some(ThreadEntry { comment: seen, typed, .. }) = self.pick(tab, at, mode) else {
            return;
        };
        let change = changed(&seen, &typed, self.now());
        if let Err(ChangeError::Conflict(stored)) = self.save(tab, change, Some(&seen)) {
            self.tabs[tab].shown.set_conflict(stored, typed);
        }
    }

    fn stop_typing(&mut self, tab: usize, entry: &ThreadEntry) {
        self.tabs[tab].shown.set_shown(entry.comment.id);
        self.hear(tab, entry.comment.id);
    }

    fn hear(&mut self, tab: usize, id: CommentId) {
        if let Ok(now) = self.store.comment(&subject(), id) {
            self.tabs[tab].shown.sync(id, now);
        }
    }

    /// One of a tab's comments in this mode, if there is one.
    fn pick(&self, tab: usize, at: usize, mode: EntryMode) -> Option<ThreadEntry> {
        let entries = self.tabs[tab].shown.entries().iter();
        let entries: Vec<&ThreadEntry> = entries.filter(|entry| entry.mode == mode).collect();
        (!entries.is_empty()).then(|| entries[at % entries.len()].clone())
    }

    fn new_text(&self) -> String {
        format!("text {}", self.texts)
    }

    fn new_comment(&self) -> Comment {
        let id = CommentId::new(self.now(), self.texts);
        // One of the tabs may be a cached page of the condition's earlier slug.
        let condition = id_of(if self.texts.is_multiple_of(3) { EARLIER_SLUG } else { "dystonia" });
        Comment { condition, id, ..comment(self.now(), &self.new_text()) }
    }

    /// The time. Several things happen in one millisecond.
    fn now(&self) -> Millis {
        u64::from(self.texts) / 3
    }
}
