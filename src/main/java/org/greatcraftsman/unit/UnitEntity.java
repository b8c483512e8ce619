package org.greatcraftsman.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.greatcraftsman.UnitCode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** A unit in the database. A row never changes after it is inserted. */
@Entity
@Table(name = "recommending_unit")
class UnitEntity implements Persistable<UnitCode> {

  @Id private UnitCode code;
  private String name;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private UnitKind kind;

  private UnitCode parent;

  /** For JPA. */
  protected UnitEntity() {}

  UnitEntity(Unit unit) {
    this.code = unit.code();
    this.name = unit.name();
    this.kind = unit.kind();
    this.parent = unit.parent();
  }

  Unit unit() {
    return new Unit(code, name, kind, parent);
  }

  @Override
  public UnitCode getId() {
    return code;
  }

  /** Always new, because rows are only inserted. */
  @Override
  public boolean isNew() {
    return true;
  }
}
