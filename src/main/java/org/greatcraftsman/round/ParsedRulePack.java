package org.greatcraftsman.round;

/** A valid rule pack with its canonical text (RFC 8785) and that text's SHA-256. */
record ParsedRulePack(RulePack rules, String canonical, String hash) {}
