package org.greatcraftsman.voting;

import java.util.Collection;
import java.util.List;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Repository of the vote lists: the nominees whom a ballot may name, frozen at the opening. */
@Repository
class VoteListRepository {

  private final JdbcClient jdbc;

  VoteListRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void freeze(RoundId round, Collection<NominationNumber> nominees) {
    nominees.stream()
        .sorted()
        .forEach(
            nominee ->
                jdbc.sql("insert into vote_list (round_number, nominee) values (?, ?)")
                    .params(round, nominee)
                    .update());
  }

  List<NominationNumber> nominees(RoundId round) {
    return jdbc.sql("select nominee from vote_list where round_number = ? order by nominee")
        .param(round)
        .query(NominationNumber.class)
        .list();
  }
}
