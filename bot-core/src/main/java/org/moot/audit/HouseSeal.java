package org.moot.audit;

/** Signs receipts and amendments in the name of this house (Ed25519); its public key stands in every manifest. */
public interface HouseSeal {

    /** 64 bytes over the note in UTF-8. */
    Bytes sign(String note);

    /** Whether this house signed exactly this note. */
    boolean isSigned(String note, Bytes signature);

    /** 32 bytes. */
    Bytes publicKey();
}
