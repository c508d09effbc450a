package org.zhixun.questionbank.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.zhixun.questionbank.BankFileState;
import org.zhixun.shared.Identified;

/**
 * What became of a file of the bank folder when it was last read: the bank it was loaded into, or why it was refused. A bank whose
 * file is refused or gone stays as it was.
 */
@Entity
@Table(name = "bank_file")
public class BankFile extends Identified {

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "content_hash")
    private String contentHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private BankFileState state;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "bank_id")
    private Bank bank;

    @Column(name = "looked_at")
    private Instant lookedAt;

    @Column(name = "loaded_at")
    private Instant loadedAt;

    @ElementCollection
    @CollectionTable(name = "bank_fault", joinColumns = @JoinColumn(name = "file_id"))
    @OrderBy("number")
    private List<StoredFault> faults = new ArrayList<>();

    protected BankFile() {}

    public BankFile(String fileName) {
        this.fileName = fileName;
    }

    /** Notes that the content with this hash was loaded into a bank. */
    public void loaded(String hash, Bank into, Instant now) {
        looked(hash, BankFileState.LOADED, now);
        bank = into;
        loadedAt = now;
    }

    /** Notes that the content with this hash was refused; the bank it was loaded into before stays its bank. */
    public void refused(String hash, List<Fault> reasons, Instant now) {
        boolean taken = reasons.stream().anyMatch(reason -> reason.code() == FaultCode.BANK_IN_OTHER_FILE);
        looked(hash, taken ? BankFileState.TAKEN : BankFileState.REFUSED, now);
        for (Fault reason : reasons) {
            faults.add(new StoredFault(faults.size() + 1, reason));
        }
    }

    /** Notes that the file is no longer in the folder. */
    public void gone(Instant now) {
        looked("", BankFileState.GONE, now);
    }

    /** Gives the bank up, because another file holds it now. */
    public void handOver() {
        bank = null;
    }

    private void looked(String hash, BankFileState found, Instant now) {
        contentHash = hash;
        state = found;
        lookedAt = now;
        faults.clear();
    }

    /** Tells whether this content needs no second look. */
    public boolean knows(String hash) {
        return state != BankFileState.TAKEN && contentHash.equals(hash);
    }

    public String fileName() {
        return fileName;
    }

    public BankFileState state() {
        return state;
    }

    /** Gives the bank that the file was last loaded into, null for none. */
    public Bank bank() {
        return bank;
    }

    public Instant lookedAt() {
        return lookedAt;
    }

    /** Gives the moment of the last loading, null for never. */
    public Instant loadedAt() {
        return loadedAt;
    }

    /** Gives why the file was refused, by line; empty where it was not. */
    public List<StoredFault> faults() {
        return List.copyOf(faults);
    }
}
