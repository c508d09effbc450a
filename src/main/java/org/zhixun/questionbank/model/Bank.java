package org.zhixun.questionbank.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.zhixun.shared.Identified;

/** The questions on one subject. Its code never changes; what people see may. */
@Entity
@Table(name = "bank")
public class Bank extends Identified {

    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "statute")
    private String statute;

    @Column(name = "statute_version")
    private LocalDate statuteVersion;

    protected Bank() {}

    /** A bank that is loaded for the first time. */
    public Bank(ParsedBank text) {
        this.code = text.code();
        describe(text);
    }

    /** Takes over name and statute from the text, which must be that of this bank. */
    public void describe(ParsedBank text) {
        if (!text.code().equals(code)) {
            throw new IllegalArgumentException(text.code());
        }
        this.name = text.name();
        this.nameEn = text.nameEn();
        this.statute = text.statute();
        this.statuteVersion = text.statuteVersion();
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String nameEn() {
        return nameEn;
    }

    /** Gives what questions cite when they name no statute; null for none. */
    public String statute() {
        return statute;
    }

    /** Gives the date of that statute; null for none. */
    public LocalDate statuteVersion() {
        return statuteVersion;
    }
}
