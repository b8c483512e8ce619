package org.greatcraftsman.candidates;

import org.springframework.data.jpa.repository.JpaRepository;

interface FrozenVoteListRepository extends JpaRepository<FrozenVoteListEntity, String> {}
