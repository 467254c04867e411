-- Submissions.InboxReader.RowsAsync

-- 1 of 5
-- PostgreSQL
-- @campaign uuid, @holders uuid[], @delegated uuid[], @me uuid, @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @range_From8 character varying(60), @range_To9 character varying(60), @range_From10 character varying(60), @range_To11 character varying(60), @range_From12 character varying(60), @range_To13 character varying(60), @periods character varying(10)[]
SELECT s."Id", s."UnitId", u."Name" AS "UnitName", u."Path" AS "UnitPath", s."DeliverableCode", s."Period", s."State", s."FirstSentAt", (
    SELECT d0."OpenedAt"
    FROM "Deadlines" AS d0
    WHERE d0."CampaignId" = @campaign AND d0."IsOpen" AND d0."SubjectId" = s."Id" AND d0."Kind" = 'receipt'
    LIMIT 1) AS "ArrivedAt", s."SentByName", s."ReceivedByName", s."IsNil", d."DueAt", d."OwnerId", (
    SELECT d1."DueAt"
    FROM "Deadlines" AS d1
    WHERE d1."CampaignId" = @campaign AND d1."IsOpen" AND d1."SubjectId" = s."Id" AND d1."Kind" = 'receipt'
    LIMIT 1) AS "ReceiptDueAt", (
    SELECT d2."OwnerId"
    FROM "Deadlines" AS d2
    WHERE d2."CampaignId" = @campaign AND d2."IsOpen" AND d2."SubjectId" = s."Id" AND d2."Kind" = 'receipt'
    LIMIT 1) AS "ReceiptOwnerId", (
    SELECT d3."DueAt"
    FROM "Deadlines" AS d3
    WHERE d3."CampaignId" = @campaign AND d3."IsOpen" AND d3."SubjectId" = s."Id" AND d3."Kind" = 'correction'
    LIMIT 1) AS "CorrectionDueAt"
FROM "Deadlines" AS d
INNER JOIN "Submissions" AS s ON d."SubjectId" = s."Id"
INNER JOIN "Units" AS u ON d."UnitId" = u."Id"
WHERE (d."OwnerId" = ANY (@holders) OR (d."Kind" = 'sign-off-step' AND d."IsOpen" AND d."OwnerId" = ANY (@delegated)) OR d."PersonId" = @me OR (d."PersonId" IS NULL AND (d."UnitPath" = ANY (@units) OR (d."UnitPath" >= @range_From AND d."UnitPath" < @range_To) OR (d."UnitPath" >= @range_From6 AND d."UnitPath" < @range_To7) OR (d."UnitPath" >= @range_From8 AND d."UnitPath" < @range_To9) OR (d."UnitPath" >= @range_From10 AND d."UnitPath" < @range_To11) OR (d."UnitPath" >= @range_From12 AND d."UnitPath" < @range_To13))) OR (d."ListId" IS NOT NULL AND EXISTS (
    SELECT 1
    FROM "ReadGrants" AS r
    WHERE r."ListId" = d."ListId" AND r."HolderId" = ANY (@holders)))) AND d."CampaignId" = @campaign AND d."Kind" = 'deliverable' AND d."PersonId" IS NULL AND (s."Period" = '' OR s."State" <> 'received' OR s."Period" = ANY (@periods));
-- SQL Server
DECLARE @campaign varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @me varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @range_From8 varchar(60), @range_To9 varchar(60), @range_From10 varchar(60), @range_To11 varchar(60), @range_From12 varchar(60), @range_To13 varchar(60), @holders3 varbinary(16), @holders4 varbinary(16), @periods1 varchar(10), @periods2 varchar(10);
SELECT [s].[Id], [s].[UnitId], [u].[Name] AS [UnitName], [u].[Path] AS [UnitPath], [s].[DeliverableCode], [s].[Period], [s].[State], [s].[FirstSentAt], (
    SELECT TOP(1) [d0].[OpenedAt]
    FROM [Deadlines] AS [d0]
    WHERE [d0].[CampaignId] = @campaign AND [d0].[IsOpen] = CAST(1 AS bit) AND [d0].[SubjectId] = [s].[Id] AND [d0].[Kind] = 'receipt') AS [ArrivedAt], [s].[SentByName], [s].[ReceivedByName], [s].[IsNil], [d].[DueAt], [d].[OwnerId], (
    SELECT TOP(1) [d1].[DueAt]
    FROM [Deadlines] AS [d1]
    WHERE [d1].[CampaignId] = @campaign AND [d1].[IsOpen] = CAST(1 AS bit) AND [d1].[SubjectId] = [s].[Id] AND [d1].[Kind] = 'receipt') AS [ReceiptDueAt], (
    SELECT TOP(1) [d2].[OwnerId]
    FROM [Deadlines] AS [d2]
    WHERE [d2].[CampaignId] = @campaign AND [d2].[IsOpen] = CAST(1 AS bit) AND [d2].[SubjectId] = [s].[Id] AND [d2].[Kind] = 'receipt') AS [ReceiptOwnerId], (
    SELECT TOP(1) [d3].[DueAt]
    FROM [Deadlines] AS [d3]
    WHERE [d3].[CampaignId] = @campaign AND [d3].[IsOpen] = CAST(1 AS bit) AND [d3].[SubjectId] = [s].[Id] AND [d3].[Kind] = 'correction') AS [CorrectionDueAt]
FROM [Deadlines] AS [d]
INNER JOIN [Submissions] AS [s] ON [d].[SubjectId] = [s].[Id]
INNER JOIN [Units] AS [u] ON [d].[UnitId] = [u].[Id]
WHERE ([d].[OwnerId] IN (@holders1, @holders2) OR ([d].[Kind] = 'sign-off-step' AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@delegated1, @delegated2)) OR [d].[PersonId] = @me OR ([d].[PersonId] IS NULL AND ([d].[UnitPath] IN (@units1, @units2) OR ([d].[UnitPath] >= @range_From AND [d].[UnitPath] < @range_To) OR ([d].[UnitPath] >= @range_From6 AND [d].[UnitPath] < @range_To7) OR ([d].[UnitPath] >= @range_From8 AND [d].[UnitPath] < @range_To9) OR ([d].[UnitPath] >= @range_From10 AND [d].[UnitPath] < @range_To11) OR ([d].[UnitPath] >= @range_From12 AND [d].[UnitPath] < @range_To13))) OR ([d].[ListId] IS NOT NULL AND EXISTS (
    SELECT 1
    FROM [ReadGrants] AS [r]
    WHERE [r].[ListId] = [d].[ListId] AND [r].[HolderId] IN (@holders3, @holders4)))) AND [d].[CampaignId] = @campaign AND [d].[Kind] = 'deliverable' AND [d].[PersonId] IS NULL AND ([s].[Period] = '' OR [s].[State] <> 'received' OR [s].[Period] IN (@periods1, @periods2));

-- 2 of 5
-- PostgreSQL
-- @campaign uuid, @holders uuid[], @me uuid, @periods character varying(10)[]
SELECT s."Id", s."UnitId", u."Name" AS "UnitName", u."Path" AS "UnitPath", s."DeliverableCode", s."Period", s."State", s."FirstSentAt", (
    SELECT d0."OpenedAt"
    FROM "Deadlines" AS d0
    WHERE d0."CampaignId" = @campaign AND d0."IsOpen" AND d0."SubjectId" = s."Id" AND d0."Kind" = 'receipt'
    LIMIT 1) AS "ArrivedAt", s."SentByName", s."ReceivedByName", s."IsNil", d."DueAt", d."OwnerId", (
    SELECT d1."DueAt"
    FROM "Deadlines" AS d1
    WHERE d1."CampaignId" = @campaign AND d1."IsOpen" AND d1."SubjectId" = s."Id" AND d1."Kind" = 'receipt'
    LIMIT 1) AS "ReceiptDueAt", (
    SELECT d2."OwnerId"
    FROM "Deadlines" AS d2
    WHERE d2."CampaignId" = @campaign AND d2."IsOpen" AND d2."SubjectId" = s."Id" AND d2."Kind" = 'receipt'
    LIMIT 1) AS "ReceiptOwnerId", (
    SELECT d3."DueAt"
    FROM "Deadlines" AS d3
    WHERE d3."CampaignId" = @campaign AND d3."IsOpen" AND d3."SubjectId" = s."Id" AND d3."Kind" = 'correction'
    LIMIT 1) AS "CorrectionDueAt"
FROM "Deadlines" AS d
INNER JOIN "Submissions" AS s ON d."SubjectId" = s."Id"
INNER JOIN "Units" AS u ON d."UnitId" = u."Id"
WHERE (d."OwnerId" = ANY (@holders) OR d."PersonId" = @me OR d."PersonId" IS NULL OR (d."ListId" IS NOT NULL AND EXISTS (
    SELECT 1
    FROM "ReadGrants" AS r
    WHERE r."ListId" = d."ListId" AND r."HolderId" = ANY (@holders)))) AND d."CampaignId" = @campaign AND d."Kind" = 'deliverable' AND d."PersonId" IS NULL AND (s."Period" = '' OR s."State" <> 'received' OR s."Period" = ANY (@periods));
-- SQL Server
DECLARE @campaign varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @me varbinary(16), @holders3 varbinary(16), @holders4 varbinary(16), @periods1 varchar(10), @periods2 varchar(10);
SELECT [s].[Id], [s].[UnitId], [u].[Name] AS [UnitName], [u].[Path] AS [UnitPath], [s].[DeliverableCode], [s].[Period], [s].[State], [s].[FirstSentAt], (
    SELECT TOP(1) [d0].[OpenedAt]
    FROM [Deadlines] AS [d0]
    WHERE [d0].[CampaignId] = @campaign AND [d0].[IsOpen] = CAST(1 AS bit) AND [d0].[SubjectId] = [s].[Id] AND [d0].[Kind] = 'receipt') AS [ArrivedAt], [s].[SentByName], [s].[ReceivedByName], [s].[IsNil], [d].[DueAt], [d].[OwnerId], (
    SELECT TOP(1) [d1].[DueAt]
    FROM [Deadlines] AS [d1]
    WHERE [d1].[CampaignId] = @campaign AND [d1].[IsOpen] = CAST(1 AS bit) AND [d1].[SubjectId] = [s].[Id] AND [d1].[Kind] = 'receipt') AS [ReceiptDueAt], (
    SELECT TOP(1) [d2].[OwnerId]
    FROM [Deadlines] AS [d2]
    WHERE [d2].[CampaignId] = @campaign AND [d2].[IsOpen] = CAST(1 AS bit) AND [d2].[SubjectId] = [s].[Id] AND [d2].[Kind] = 'receipt') AS [ReceiptOwnerId], (
    SELECT TOP(1) [d3].[DueAt]
    FROM [Deadlines] AS [d3]
    WHERE [d3].[CampaignId] = @campaign AND [d3].[IsOpen] = CAST(1 AS bit) AND [d3].[SubjectId] = [s].[Id] AND [d3].[Kind] = 'correction') AS [CorrectionDueAt]
FROM [Deadlines] AS [d]
INNER JOIN [Submissions] AS [s] ON [d].[SubjectId] = [s].[Id]
INNER JOIN [Units] AS [u] ON [d].[UnitId] = [u].[Id]
WHERE ([d].[OwnerId] IN (@holders1, @holders2) OR [d].[PersonId] = @me OR [d].[PersonId] IS NULL OR ([d].[ListId] IS NOT NULL AND EXISTS (
    SELECT 1
    FROM [ReadGrants] AS [r]
    WHERE [r].[ListId] = [d].[ListId] AND [r].[HolderId] IN (@holders3, @holders4)))) AND [d].[CampaignId] = @campaign AND [d].[Kind] = 'deliverable' AND [d].[PersonId] IS NULL AND ([s].[Period] = '' OR [s].[State] <> 'received' OR [s].[Period] IN (@periods1, @periods2));

-- 3 of 5
-- PostgreSQL
-- @campaign uuid, @holders uuid[], @me uuid, @units character varying(60)[], @periods character varying(10)[]
SELECT s."Id", s."UnitId", u."Name" AS "UnitName", u."Path" AS "UnitPath", s."DeliverableCode", s."Period", s."State", s."FirstSentAt", (
    SELECT d0."OpenedAt"
    FROM "Deadlines" AS d0
    WHERE d0."CampaignId" = @campaign AND d0."IsOpen" AND d0."SubjectId" = s."Id" AND d0."Kind" = 'receipt'
    LIMIT 1) AS "ArrivedAt", s."SentByName", s."ReceivedByName", s."IsNil", d."DueAt", d."OwnerId", (
    SELECT d1."DueAt"
    FROM "Deadlines" AS d1
    WHERE d1."CampaignId" = @campaign AND d1."IsOpen" AND d1."SubjectId" = s."Id" AND d1."Kind" = 'receipt'
    LIMIT 1) AS "ReceiptDueAt", (
    SELECT d2."OwnerId"
    FROM "Deadlines" AS d2
    WHERE d2."CampaignId" = @campaign AND d2."IsOpen" AND d2."SubjectId" = s."Id" AND d2."Kind" = 'receipt'
    LIMIT 1) AS "ReceiptOwnerId", (
    SELECT d3."DueAt"
    FROM "Deadlines" AS d3
    WHERE d3."CampaignId" = @campaign AND d3."IsOpen" AND d3."SubjectId" = s."Id" AND d3."Kind" = 'correction'
    LIMIT 1) AS "CorrectionDueAt"
FROM "Deadlines" AS d
INNER JOIN "Submissions" AS s ON d."SubjectId" = s."Id"
INNER JOIN "Units" AS u ON d."UnitId" = u."Id"
WHERE (d."OwnerId" = ANY (@holders) OR d."PersonId" = @me OR (d."PersonId" IS NULL AND d."UnitPath" = ANY (@units)) OR (d."ListId" IS NOT NULL AND EXISTS (
    SELECT 1
    FROM "ReadGrants" AS r
    WHERE r."ListId" = d."ListId" AND r."HolderId" = ANY (@holders)))) AND d."CampaignId" = @campaign AND d."Kind" = 'deliverable' AND d."PersonId" IS NULL AND (s."Period" = '' OR s."State" <> 'received' OR s."Period" = ANY (@periods));
-- SQL Server
DECLARE @campaign varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @me varbinary(16), @units1 varchar(60), @units2 varchar(60), @holders3 varbinary(16), @holders4 varbinary(16), @periods1 varchar(10), @periods2 varchar(10);
SELECT [s].[Id], [s].[UnitId], [u].[Name] AS [UnitName], [u].[Path] AS [UnitPath], [s].[DeliverableCode], [s].[Period], [s].[State], [s].[FirstSentAt], (
    SELECT TOP(1) [d0].[OpenedAt]
    FROM [Deadlines] AS [d0]
    WHERE [d0].[CampaignId] = @campaign AND [d0].[IsOpen] = CAST(1 AS bit) AND [d0].[SubjectId] = [s].[Id] AND [d0].[Kind] = 'receipt') AS [ArrivedAt], [s].[SentByName], [s].[ReceivedByName], [s].[IsNil], [d].[DueAt], [d].[OwnerId], (
    SELECT TOP(1) [d1].[DueAt]
    FROM [Deadlines] AS [d1]
    WHERE [d1].[CampaignId] = @campaign AND [d1].[IsOpen] = CAST(1 AS bit) AND [d1].[SubjectId] = [s].[Id] AND [d1].[Kind] = 'receipt') AS [ReceiptDueAt], (
    SELECT TOP(1) [d2].[OwnerId]
    FROM [Deadlines] AS [d2]
    WHERE [d2].[CampaignId] = @campaign AND [d2].[IsOpen] = CAST(1 AS bit) AND [d2].[SubjectId] = [s].[Id] AND [d2].[Kind] = 'receipt') AS [ReceiptOwnerId], (
    SELECT TOP(1) [d3].[DueAt]
    FROM [Deadlines] AS [d3]
    WHERE [d3].[CampaignId] = @campaign AND [d3].[IsOpen] = CAST(1 AS bit) AND [d3].[SubjectId] = [s].[Id] AND [d3].[Kind] = 'correction') AS [CorrectionDueAt]
FROM [Deadlines] AS [d]
INNER JOIN [Submissions] AS [s] ON [d].[SubjectId] = [s].[Id]
INNER JOIN [Units] AS [u] ON [d].[UnitId] = [u].[Id]
WHERE ([d].[OwnerId] IN (@holders1, @holders2) OR [d].[PersonId] = @me OR ([d].[PersonId] IS NULL AND [d].[UnitPath] IN (@units1, @units2)) OR ([d].[ListId] IS NOT NULL AND EXISTS (
    SELECT 1
    FROM [ReadGrants] AS [r]
    WHERE [r].[ListId] = [d].[ListId] AND [r].[HolderId] IN (@holders3, @holders4)))) AND [d].[CampaignId] = @campaign AND [d].[Kind] = 'deliverable' AND [d].[PersonId] IS NULL AND ([s].[Period] = '' OR [s].[State] <> 'received' OR [s].[Period] IN (@periods1, @periods2));

-- 4 of 5
-- PostgreSQL
-- @campaign uuid, @holders uuid[], @me uuid, @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From5 character varying(60), @range_To6 character varying(60), @range_From7 character varying(60), @range_To8 character varying(60), @periods character varying(10)[]
SELECT s."Id", s."UnitId", u."Name" AS "UnitName", u."Path" AS "UnitPath", s."DeliverableCode", s."Period", s."State", s."FirstSentAt", (
    SELECT d0."OpenedAt"
    FROM "Deadlines" AS d0
    WHERE d0."CampaignId" = @campaign AND d0."IsOpen" AND d0."SubjectId" = s."Id" AND d0."Kind" = 'receipt'
    LIMIT 1) AS "ArrivedAt", s."SentByName", s."ReceivedByName", s."IsNil", d."DueAt", d."OwnerId", (
    SELECT d1."DueAt"
    FROM "Deadlines" AS d1
    WHERE d1."CampaignId" = @campaign AND d1."IsOpen" AND d1."SubjectId" = s."Id" AND d1."Kind" = 'receipt'
    LIMIT 1) AS "ReceiptDueAt", (
    SELECT d2."OwnerId"
    FROM "Deadlines" AS d2
    WHERE d2."CampaignId" = @campaign AND d2."IsOpen" AND d2."SubjectId" = s."Id" AND d2."Kind" = 'receipt'
    LIMIT 1) AS "ReceiptOwnerId", (
    SELECT d3."DueAt"
    FROM "Deadlines" AS d3
    WHERE d3."CampaignId" = @campaign AND d3."IsOpen" AND d3."SubjectId" = s."Id" AND d3."Kind" = 'correction'
    LIMIT 1) AS "CorrectionDueAt"
FROM "Deadlines" AS d
INNER JOIN "Submissions" AS s ON d."SubjectId" = s."Id"
INNER JOIN "Units" AS u ON d."UnitId" = u."Id"
WHERE (d."OwnerId" = ANY (@holders) OR d."PersonId" = @me OR (d."PersonId" IS NULL AND (d."UnitPath" = ANY (@units) OR (d."UnitPath" >= @range_From AND d."UnitPath" < @range_To) OR (d."UnitPath" >= @range_From5 AND d."UnitPath" < @range_To6) OR (d."UnitPath" >= @range_From7 AND d."UnitPath" < @range_To8))) OR (d."ListId" IS NOT NULL AND EXISTS (
    SELECT 1
    FROM "ReadGrants" AS r
    WHERE r."ListId" = d."ListId" AND r."HolderId" = ANY (@holders)))) AND d."CampaignId" = @campaign AND d."Kind" = 'deliverable' AND d."PersonId" IS NULL AND (s."Period" = '' OR s."State" <> 'received' OR s."Period" = ANY (@periods));
-- SQL Server
DECLARE @campaign varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @me varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From5 varchar(60), @range_To6 varchar(60), @range_From7 varchar(60), @range_To8 varchar(60), @holders3 varbinary(16), @holders4 varbinary(16), @periods1 varchar(10), @periods2 varchar(10);
SELECT [s].[Id], [s].[UnitId], [u].[Name] AS [UnitName], [u].[Path] AS [UnitPath], [s].[DeliverableCode], [s].[Period], [s].[State], [s].[FirstSentAt], (
    SELECT TOP(1) [d0].[OpenedAt]
    FROM [Deadlines] AS [d0]
    WHERE [d0].[CampaignId] = @campaign AND [d0].[IsOpen] = CAST(1 AS bit) AND [d0].[SubjectId] = [s].[Id] AND [d0].[Kind] = 'receipt') AS [ArrivedAt], [s].[SentByName], [s].[ReceivedByName], [s].[IsNil], [d].[DueAt], [d].[OwnerId], (
    SELECT TOP(1) [d1].[DueAt]
    FROM [Deadlines] AS [d1]
    WHERE [d1].[CampaignId] = @campaign AND [d1].[IsOpen] = CAST(1 AS bit) AND [d1].[SubjectId] = [s].[Id] AND [d1].[Kind] = 'receipt') AS [ReceiptDueAt], (
    SELECT TOP(1) [d2].[OwnerId]
    FROM [Deadlines] AS [d2]
    WHERE [d2].[CampaignId] = @campaign AND [d2].[IsOpen] = CAST(1 AS bit) AND [d2].[SubjectId] = [s].[Id] AND [d2].[Kind] = 'receipt') AS [ReceiptOwnerId], (
    SELECT TOP(1) [d3].[DueAt]
    FROM [Deadlines] AS [d3]
    WHERE [d3].[CampaignId] = @campaign AND [d3].[IsOpen] = CAST(1 AS bit) AND [d3].[SubjectId] = [s].[Id] AND [d3].[Kind] = 'correction') AS [CorrectionDueAt]
FROM [Deadlines] AS [d]
INNER JOIN [Submissions] AS [s] ON [d].[SubjectId] = [s].[Id]
INNER JOIN [Units] AS [u] ON [d].[UnitId] = [u].[Id]
WHERE ([d].[OwnerId] IN (@holders1, @holders2) OR [d].[PersonId] = @me OR ([d].[PersonId] IS NULL AND ([d].[UnitPath] IN (@units1, @units2) OR ([d].[UnitPath] >= @range_From AND [d].[UnitPath] < @range_To) OR ([d].[UnitPath] >= @range_From5 AND [d].[UnitPath] < @range_To6) OR ([d].[UnitPath] >= @range_From7 AND [d].[UnitPath] < @range_To8))) OR ([d].[ListId] IS NOT NULL AND EXISTS (
    SELECT 1
    FROM [ReadGrants] AS [r]
    WHERE [r].[ListId] = [d].[ListId] AND [r].[HolderId] IN (@holders3, @holders4)))) AND [d].[CampaignId] = @campaign AND [d].[Kind] = 'deliverable' AND [d].[PersonId] IS NULL AND ([s].[Period] = '' OR [s].[State] <> 'received' OR [s].[Period] IN (@periods1, @periods2));

-- 5 of 5
-- PostgreSQL
-- @campaign uuid, @periods character varying(10)[]
SELECT s."Id", s."UnitId", u."Name" AS "UnitName", u."Path" AS "UnitPath", s."DeliverableCode", s."Period", s."State", s."FirstSentAt", (
    SELECT d0."OpenedAt"
    FROM "Deadlines" AS d0
    WHERE d0."CampaignId" = @campaign AND d0."IsOpen" AND d0."SubjectId" = s."Id" AND d0."Kind" = 'receipt'
    LIMIT 1) AS "ArrivedAt", s."SentByName", s."ReceivedByName", s."IsNil", d."DueAt", d."OwnerId", (
    SELECT d1."DueAt"
    FROM "Deadlines" AS d1
    WHERE d1."CampaignId" = @campaign AND d1."IsOpen" AND d1."SubjectId" = s."Id" AND d1."Kind" = 'receipt'
    LIMIT 1) AS "ReceiptDueAt", (
    SELECT d2."OwnerId"
    FROM "Deadlines" AS d2
    WHERE d2."CampaignId" = @campaign AND d2."IsOpen" AND d2."SubjectId" = s."Id" AND d2."Kind" = 'receipt'
    LIMIT 1) AS "ReceiptOwnerId", (
    SELECT d3."DueAt"
    FROM "Deadlines" AS d3
    WHERE d3."CampaignId" = @campaign AND d3."IsOpen" AND d3."SubjectId" = s."Id" AND d3."Kind" = 'correction'
    LIMIT 1) AS "CorrectionDueAt"
FROM "Deadlines" AS d
INNER JOIN "Submissions" AS s ON d."SubjectId" = s."Id"
INNER JOIN "Units" AS u ON d."UnitId" = u."Id"
WHERE d."CampaignId" = @campaign AND d."Kind" = 'deliverable' AND d."PersonId" IS NULL AND (s."Period" = '' OR s."State" <> 'received' OR s."Period" = ANY (@periods));
-- SQL Server
DECLARE @campaign varbinary(16), @periods1 varchar(10), @periods2 varchar(10);
SELECT [s].[Id], [s].[UnitId], [u].[Name] AS [UnitName], [u].[Path] AS [UnitPath], [s].[DeliverableCode], [s].[Period], [s].[State], [s].[FirstSentAt], (
    SELECT TOP(1) [d0].[OpenedAt]
    FROM [Deadlines] AS [d0]
    WHERE [d0].[CampaignId] = @campaign AND [d0].[IsOpen] = CAST(1 AS bit) AND [d0].[SubjectId] = [s].[Id] AND [d0].[Kind] = 'receipt') AS [ArrivedAt], [s].[SentByName], [s].[ReceivedByName], [s].[IsNil], [d].[DueAt], [d].[OwnerId], (
    SELECT TOP(1) [d1].[DueAt]
    FROM [Deadlines] AS [d1]
    WHERE [d1].[CampaignId] = @campaign AND [d1].[IsOpen] = CAST(1 AS bit) AND [d1].[SubjectId] = [s].[Id] AND [d1].[Kind] = 'receipt') AS [ReceiptDueAt], (
    SELECT TOP(1) [d2].[OwnerId]
    FROM [Deadlines] AS [d2]
    WHERE [d2].[CampaignId] = @campaign AND [d2].[IsOpen] = CAST(1 AS bit) AND [d2].[SubjectId] = [s].[Id] AND [d2].[Kind] = 'receipt') AS [ReceiptOwnerId], (
    SELECT TOP(1) [d3].[DueAt]
    FROM [Deadlines] AS [d3]
    WHERE [d3].[CampaignId] = @campaign AND [d3].[IsOpen] = CAST(1 AS bit) AND [d3].[SubjectId] = [s].[Id] AND [d3].[Kind] = 'correction') AS [CorrectionDueAt]
FROM [Deadlines] AS [d]
INNER JOIN [Submissions] AS [s] ON [d].[SubjectId] = [s].[Id]
INNER JOIN [Units] AS [u] ON [d].[UnitId] = [u].[Id]
WHERE [d].[CampaignId] = @campaign AND [d].[Kind] = 'deliverable' AND [d].[PersonId] IS NULL AND ([s].[Period] = '' OR [s].[State] <> 'received' OR [s].[Period] IN (@periods1, @periods2));
