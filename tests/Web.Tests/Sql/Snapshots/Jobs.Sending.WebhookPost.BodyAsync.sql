-- Jobs.Sending.WebhookPost.BodyAsync

-- 1 of 1
-- PostgreSQL
-- @notice_PersonId uuid
SELECT p."Code", p."Name"
FROM "People" AS p
WHERE p."Id" = @notice_PersonId
LIMIT 2;
-- SQL Server
DECLARE @notice_PersonId varbinary(16);
SELECT TOP(2) [p].[Code], [p].[Name]
FROM [People] AS [p]
WHERE [p].[Id] = @notice_PersonId;
