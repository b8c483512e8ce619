package org.greatcraftsman.publicity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.greatcraftsman.AssignedIdEntity;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.UnitCode;

/** A person as printed in a notice. */
@Entity
@Table(name = "notice_line")
class NoticeLineEntity extends AssignedIdEntity {

  private String notice;
  private int position;
  private NominationNumber number;
  private String name;
  private UnitCode unitCode;
  private String unitName;
  private String employer;
  private String industry;
  private String jobType;
  private boolean frontline;

  protected NoticeLineEntity() {}

  NoticeLineEntity(String notice, NoticeLine line) {
    super(notice + "/" + line.number());
    this.notice = notice;
    this.position = line.position();
    this.number = line.number();
    this.name = line.name();
    this.unitCode = line.unitCode();
    this.unitName = line.unitName();
    this.employer = line.employer();
    this.industry = line.industry();
    this.jobType = line.jobType();
    this.frontline = line.frontline();
  }

  String notice() {
    return notice;
  }

  NoticeLine toNoticeLine() {
    return new NoticeLine(
        position, number, name, unitCode, unitName, employer, industry, jobType, frontline);
  }
}
