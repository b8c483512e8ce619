package org.greatcraftsman.determination;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Repository of the texts whose SHA-256 are the hashes of the list versions; only bundles read
 * them.
 */
@Repository
class CanonicalListRepository {

  private final JdbcClient jdbc;

  CanonicalListRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(String version, String content) {
    jdbc.sql("insert into canonical_list (id, content) values (?, ?)")
        .params(version, content)
        .update();
  }

  String of(String version) {
    return jdbc.sql("select content from canonical_list where id = ?")
        .param(version)
        .query(String.class)
        .single();
  }
}
