package org.greatcraftsman.panel;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.greatcraftsman.ExpertId;
import org.hibernate.annotations.BatchSize;

/** An expert of the pool as it is stored. */
@Entity
@Table(name = "review_expert")
class ExpertEntity {

  @Id private ExpertId userId;
  private String name;
  private String unitCode;
  private String employer;
  private String industries;

  private int termsBefore;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "review_tie", joinColumns = @JoinColumn(name = "expert"))
  @OrderColumn(name = "place")
  @BatchSize(size = 100)
  private List<Relationship> relationships = new ArrayList<>();

  @Version private Integer version;

  /** For JPA. */
  protected ExpertEntity() {}

  ExpertEntity(Expert expert) {
    this.userId = expert.userId();
    update(expert);
  }

  final void update(Expert expert) {
    this.name = expert.name();
    this.unitCode = expert.unitCode();
    this.employer = expert.employer();
    this.industries = String.join(",", new TreeSet<>(expert.industries()));
    this.termsBefore = expert.termsBefore();
    this.relationships.clear();
    this.relationships.addAll(expert.relationships());
  }

  Expert expert() {
    return new Expert(
        userId,
        name,
        unitCode,
        employer,
        industries.isEmpty() ? Set.of() : Set.of(industries.split(",")),
        termsBefore,
        relationships);
  }
}
