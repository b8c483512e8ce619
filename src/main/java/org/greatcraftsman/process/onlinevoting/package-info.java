/**
 * The public vote: voting window, quarantine of flagged ballots by two people, and tally; the
 * diagram {@code online-voting}.
 */
package org.greatcraftsman.process.onlinevoting;
