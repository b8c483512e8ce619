package org.greatcraftsman.nomination;

import java.util.Optional;
import org.greatcraftsman.security.IdNumber;
import org.greatcraftsman.security.PersonalDataCipher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Repository of earlier winners (G14), identified by the keyed hash of the ID number. */
@Repository
class EarlierWinnerRepository {

  private final JdbcClient jdbc;
  private final PersonalDataCipher personalData;

  EarlierWinnerRepository(JdbcClient jdbc, PersonalDataCipher personalData) {
    this.jdbc = jdbc;
    this.personalData = personalData;
  }

  /** Registers a winner of this edition. Idempotent. */
  @Transactional
  void register(IdNumber person, int edition) {
    String fingerprint = personalData.fingerprint(person.value());
    if (edition(fingerprint).isPresent()) {
      return;
    }
    try {
      jdbc.sql("insert into earlier_winner (id_fingerprint, edition) values (?, ?)")
          .params(fingerprint, edition)
          .update();
    } catch (DuplicateKeyException registeredMeanwhile) {
      return;
    }
  }

  /** Returns the edition in which the person with this fingerprint won; empty if none. */
  Optional<Integer> edition(String fingerprint) {
    return jdbc.sql("select edition from earlier_winner where id_fingerprint = ?")
        .param(fingerprint)
        .query(Integer.class)
        .optional();
  }
}
