-- On the address: the refused comment itself may be erased by its writer.
ALTER TABLE "guest_addresses" ADD COLUMN "trust_lost_at" TIMESTAMPTZ(3);
