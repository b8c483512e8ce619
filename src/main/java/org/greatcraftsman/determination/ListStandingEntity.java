package org.greatcraftsman.determination;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.greatcraftsman.AssignedIdEntity;
import org.greatcraftsman.NominationNumber;

/** The standing of one candidate in one version of the proposed list. */
@Entity
@Table(name = "list_standing")
class ListStandingEntity extends AssignedIdEntity {

  private String listVersion;
  private NominationNumber number;
  private int overall;
  private Integer seat;
  private String margin;

  protected ListStandingEntity() {}

  /**
   * @param overall the place among all offered candidates, from 1
   * @param seat the place on the list, from 1; {@code null} if not on the list
   * @param margin why the candidate is not on the list; {@code null} if on the list
   */
  ListStandingEntity(
      String listVersion, NominationNumber number, int overall, Integer seat, String margin) {
    super(listVersion + "/" + number);
    this.listVersion = listVersion;
    this.number = number;
    this.overall = overall;
    this.seat = seat;
    this.margin = margin;
  }

  String listVersion() {
    return listVersion;
  }

  NominationNumber number() {
    return number;
  }

  int overall() {
    return overall;
  }

  Integer seat() {
    return seat;
  }

  String margin() {
    return margin;
  }
}
