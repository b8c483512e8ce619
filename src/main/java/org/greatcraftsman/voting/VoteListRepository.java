package org.greatcraftsman.voting;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Repository of the vote lists: the nominees whom a ballot may name, frozen at the opening. */
@Repository
class VoteListRepository {

  private final JdbcClient jdbc;

  VoteListRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void freeze(String round, Collection<String> nominees) {
    nominees.stream()
        .sorted()
        .forEach(
            nominee ->
                jdbc.sql("insert into vote_list (round_number, nominee) values (?, ?)")
                    .params(round, nominee)
                    .update());
  }

  List<String> nominees(String round) {
    return jdbc.sql("select nominee from vote_list where round_number = ? order by nominee")
        .param(round)
        .query(String.class)
        .list();
  }
}
