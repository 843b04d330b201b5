//! A stand-in for the browser’s own printing.

/// What is said where a reader has nothing to print or share.
pub const NOTHING_TO_PRINT: &str =
    "There is nothing on it yet: tick a question, or write a comment.";

/// Stands in for the browser's own printing: notes what would be on the paper.
pub const PRINT: &str = "window.printed = [];
    window.print = () => {
        dispatchEvent(new Event('beforeprint'));
        const open = document.querySelectorAll('.article-section[open]').length;
        printed.push([document.documentElement.dataset.print, open]);
        dispatchEvent(new Event('afterprint'));
    }";
