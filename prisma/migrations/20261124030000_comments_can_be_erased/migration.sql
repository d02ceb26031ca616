-- Apart from what uses it: PostgreSQL takes a new value into use only after the transaction that adds it.
ALTER TYPE "comment_status" ADD VALUE 'ERASED';
