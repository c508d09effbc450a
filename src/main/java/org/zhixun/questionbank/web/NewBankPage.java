package org.zhixun.questionbank.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.zhixun.questionbank.BankService;

/** Makes a bank that is kept in the house. */
@Named
@ViewScoped
public class NewBankPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BankService service;

    private String code;
    private String name;
    private String nameEn;

    /** Makes the bank and goes to it. */
    public String create() {
        return "bank?faces-redirect=true&state=ANY&code="
                + service.create(code, name, nameEn).code();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }
}
