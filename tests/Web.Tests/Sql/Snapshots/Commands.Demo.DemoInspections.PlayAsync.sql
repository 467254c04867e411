-- Commands.Demo.DemoInspections.PlayAsync

-- 1 of 1
-- PostgreSQL
-- @id uuid, @unit uuid
SELECT c."Id", c."Answer", c."AnsweredAt", c."AnsweredByName", c."AnsweredByPersonId", c."CampaignId", c."FilerCode", c."InspectionId", c."IssuedAt", c."IssuedByName", c."Method", c."Number", c."RepliedAt", c."RepliedByName", c."Reply", c."State", c."Text", c."Title", c."UnitId", c."UnitPath", c."Version"
FROM "Conclusions" AS c
WHERE c."InspectionId" = @id AND c."UnitId" = @unit
LIMIT 2;
-- SQL Server
DECLARE @id varbinary(16), @unit varbinary(16);
SELECT TOP(2) [c].[Id], [c].[Answer], [c].[AnsweredAt], [c].[AnsweredByName], [c].[AnsweredByPersonId], [c].[CampaignId], [c].[FilerCode], [c].[InspectionId], [c].[IssuedAt], [c].[IssuedByName], [c].[Method], [c].[Number], [c].[RepliedAt], [c].[RepliedByName], [c].[Reply], [c].[RowNumber], [c].[State], [c].[Text], [c].[Title], [c].[UnitId], [c].[UnitPath], [c].[Version]
FROM [Conclusions] AS [c]
WHERE [c].[InspectionId] = @id AND [c].[UnitId] = @unit;
