package org.cutline.newsroom;

import org.springframework.data.jpa.repository.JpaRepository;

/** Every deed written down. */
interface AuditEntries extends JpaRepository<AuditEntry, Long> {

}
