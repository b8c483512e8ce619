package org.greatcraftsman.round;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Stores the locked versions of the rule packs. A version is inserted once and never changes. */
@Repository
class LockedRulePackRepository {

  private final JdbcTemplate jdbc;
  private final Map<String, RulePack> cache = new ConcurrentHashMap<>();

  LockedRulePackRepository(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void add(ParsedRulePack pack, int version, String reason, String actor, long at) {
    jdbc.update(
        "insert into rule_pack (pack_id, version, hash, canonical, reason, actor, locked_at)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        pack.rules().id(),
        version,
        pack.hash(),
        pack.canonical(),
        reason,
        actor,
        at);
  }

  /**
   * The rules of a version.
   *
   * @throws IllegalStateException if the stored text does not have the given hash
   */
  RulePack rulesWithHash(String packId, int version, String hash) {
    return cache.computeIfAbsent(
        hash,
        expected -> {
          ParsedRulePack pack = RulePackParser.parseLocked(canonical(packId, version));
          if (!pack.hash().equals(expected)) {
            throw new IllegalStateException(
                "rule pack " + packId + " version " + version + " was changed after it was locked");
          }
          return pack.rules();
        });
  }

  RulePack rulesOfVersion(String packId, int version) {
    String hash =
        jdbc.queryForObject(
            "select hash from rule_pack where pack_id = ? and version = ?",
            String.class,
            packId,
            version);
    return rulesWithHash(packId, version, hash);
  }

  String canonical(String packId, int version) {
    return jdbc.queryForObject(
        "select canonical from rule_pack where pack_id = ? and version = ?",
        String.class,
        packId,
        version);
  }
}
