-- Access.ParkedForms.ReadAsync

-- 1 of 1
-- PostgreSQL
-- @id uuid, @accountId uuid, @Now timestamp with time zone
SELECT p."Payload"
FROM "ParkedForms" AS p
WHERE p."Id" = @id AND p."AccountId" = @accountId AND p."ExpiresAt" >= @Now
LIMIT 2;
-- SQL Server
DECLARE @id varbinary(16), @accountId varbinary(16), @Now datetime2(3);
SELECT TOP(2) [p].[Payload]
FROM [ParkedForms] AS [p]
WHERE [p].[Id] = @id AND [p].[AccountId] = @accountId AND [p].[ExpiresAt] >= @Now;
