package org.greatcraftsman.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.CanonicalJson;
import org.greatcraftsman.ledger.LedgerChainVerifier;
import org.greatcraftsman.ledger.LedgerEntry;

/**
 * A row of the ledger as a bundle shows it. Acts that determine the result are shown whole. Of all
 * others there is only the link, because who marked which file stands in them; their hash cannot be
 * checked.
 *
 * @param entry the row; its texts are empty if it is withheld
 */
record BundledEntry(LedgerEntry entry) {

  private static final JsonMapper JSON = new JsonMapper();

  static String write(LedgerEntry entry) {
    Map<String, Object> row = new TreeMap<>();
    row.put("seq", entry.seq());
    row.put("prevHash", entry.prevHash());
    row.put("hash", entry.hash());
    if (Act.find(entry.act()).filter(Act::isShown).isPresent()) {
      row.put("round", entry.round());
      row.put("act", entry.act());
      row.put("subject", entry.subject());
      row.put("actor", entry.actor());
      row.put("facts", entry.facts());
      row.put("at", entry.at().toEpochMilli());
    }
    return CanonicalJson.of(row);
  }

  /**
   * @throws IllegalArgumentException if the line is not one that {@link #write} returned
   */
  static BundledEntry read(String line) {
    JsonNode row = json(line);
    return new BundledEntry(
        new LedgerEntry(
            row.path("round").asText(),
            row.path("seq").asLong(),
            row.path("act").asText(),
            row.path("subject").asText(),
            row.path("actor").asText(),
            row.path("facts").asText(),
            Collections.emptySortedMap(),
            Instant.ofEpochMilli(row.path("at").asLong()),
            row.path("prevHash").asText(),
            row.path("hash").asText()));
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON: " + text, e);
    }
  }

  Optional<String> follow(LedgerChainVerifier chain) {
    return entry.act().isEmpty()
        ? chain.verifyNext(entry.seq(), entry.prevHash(), entry.hash())
        : chain.verifyNext(entry);
  }

  boolean isAct(Act act) {
    return entry.is(act);
  }

  JsonNode facts() {
    return json(entry.facts());
  }

  String fact(String name) {
    return facts().path(name).asText();
  }
}
