-- Data.Supervision.MailCollecting.MakeAsync

-- 1 of 2
-- PostgreSQL
-- @mail_Id uuid
SELECT EXISTS (
    SELECT 1
    FROM "Dispatches" AS d
    WHERE d."Id" = @mail_Id);
-- SQL Server
DECLARE @mail_Id varbinary(16);
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [Dispatches] AS [d]
        WHERE [d].[Id] = @mail_Id) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;

-- 2 of 2
-- PostgreSQL
-- @p uuid, @ids uuid[]
UPDATE "Notices" AS n
SET "DispatchId" = @p
WHERE n."Id" = ANY (@ids) AND n."DispatchId" IS NULL;
-- SQL Server
DECLARE @p varbinary(16), @ids1 varbinary(16), @ids2 varbinary(16);
UPDATE [n]
SET [n].[DispatchId] = @p
FROM [Notices] AS [n]
WHERE [n].[Id] IN (@ids1, @ids2) AND [n].[DispatchId] IS NULL;
