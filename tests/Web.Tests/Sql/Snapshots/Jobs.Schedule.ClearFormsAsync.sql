-- Jobs.Schedule.ClearFormsAsync

-- 1 of 2
-- PostgreSQL
-- @draftsBefore timestamp with time zone
DELETE FROM "FormDrafts" AS f
WHERE f."SavedAt" < @draftsBefore;
-- SQL Server
DECLARE @draftsBefore datetime2(3);
DELETE FROM [f]
FROM [FormDrafts] AS [f]
WHERE [f].[SavedAt] < @draftsBefore;

-- 2 of 2
-- PostgreSQL
-- @keysBefore timestamp with time zone
DELETE FROM "IdempotencyKeys" AS i
WHERE i."At" < @keysBefore;
-- SQL Server
DECLARE @keysBefore datetime2(3);
DELETE FROM [i]
FROM [IdempotencyKeys] AS [i]
WHERE [i].[At] < @keysBefore;
