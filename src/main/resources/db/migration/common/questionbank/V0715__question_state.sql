update question set state = 'APPROVED' where state = 'ACTIVE';
