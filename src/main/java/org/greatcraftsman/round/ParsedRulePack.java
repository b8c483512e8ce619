package org.greatcraftsman.round;

/** A rule pack with its canonical text (RFC 8785) and the SHA-256 of that text. */
record ParsedRulePack(RulePack rules, String canonical, String hash) {}
