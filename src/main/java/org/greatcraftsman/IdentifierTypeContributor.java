package org.greatcraftsman;

import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.service.ServiceRegistry;

/** Registers the kinds of identifiers with Hibernate, so that entities and queries take them. */
public final class IdentifierTypeContributor implements TypeContributor {

  @Override
  public void contribute(TypeContributions types, ServiceRegistry registry) {
    types.contributeJavaType(new IdentifierJavaType<>(ExpertId.class, ExpertId::new));
    types.contributeJavaType(
        new IdentifierJavaType<>(NominationNumber.class, NominationNumber::new));
    types.contributeJavaType(new IdentifierJavaType<>(RoundId.class, RoundId::new));
    types.contributeJavaType(new IdentifierJavaType<>(UnitCode.class, UnitCode::new));
  }
}
