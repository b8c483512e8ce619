package org.greatcraftsman.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.TreeSet;

/** A row of the pool. */
@Entity
@Table(name = "review_expert")
class RegisteredExpert {

  @Id private String userId;
  private String name;
  private String unitCode;
  private String employer;
  private String industries;
  @Version private Integer version;

  /** For JPA. */
  protected RegisteredExpert() {}

  RegisteredExpert(Expert expert) {
    this.userId = expert.userId();
    update(expert);
  }

  final void update(Expert expert) {
    this.name = expert.name();
    this.unitCode = expert.unitCode();
    this.employer = expert.employer();
    this.industries = String.join(",", new TreeSet<>(expert.industries()));
  }

  Expert expert() {
    return new Expert(
        userId,
        name,
        unitCode,
        employer,
        industries.isEmpty() ? Set.of() : Set.of(industries.split(",")));
  }
}
