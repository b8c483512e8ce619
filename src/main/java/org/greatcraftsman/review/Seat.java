package org.greatcraftsman.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An expert's seat on the panel of a round. */
@Entity
@Table(name = "review_seat")
class Seat {

  @Id private String id;

  @Column(name = "round_number")
  private String round;

  private String expert;
  @Version private Integer version;

  /** For JPA. */
  protected Seat() {}

  Seat(String round, String expert) {
    this.id = round + "/" + expert;
    this.round = round;
    this.expert = expert;
  }
}
