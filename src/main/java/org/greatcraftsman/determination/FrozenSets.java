package org.greatcraftsman.determination;

import org.springframework.data.jpa.repository.JpaRepository;

interface FrozenSets extends JpaRepository<FrozenSet, String> {}
